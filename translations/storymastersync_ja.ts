<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message>
        <source>The certificate for encrypted connections could not be made.</source>
        <translation>暗号化接続のための証明書を作成できませんでした。</translation>
    </message>
    <message>
        <source>The file certificate.pem, by which phones know this computer, is damaged or not ours. Put it back, or renew the certificate in Settings; then all phones have to pair again.</source>
        <translation>スマートフォンがこのコンピューターを見分けるためのファイル certificate.pem が壊れているか、このアプリのものではありません。元に戻すか、設定で証明書を更新してください。更新した場合は、すべてのスマートフォンをもう一度ペアリングする必要があります。</translation>
    </message>
    <message>
        <source>The certificate for encrypted connections could not be kept. Check that Storymaster&apos;s own folder can be written and the disk is not full.</source>
        <translation>暗号化接続のための証明書を保存できませんでした。Storymaster のフォルダーに書き込めること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The file certificate.pem, by which phones know this computer, cannot be read. Check the permissions of Storymaster&apos;s own folder.</source>
        <translation>スマートフォンがこのコンピューターを見分けるためのファイル certificate.pem を読み込めません。Storymaster のフォルダーのアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>Acquisition date</source>
        <translation>入手日</translation>
    </message>
    <message>
        <source>Acquisition method</source>
        <translation>入手方法</translation>
    </message>
    <message>
        <source>Acquisition story</source>
        <translation>入手の経緯</translation>
    </message>
    <message>
        <source>First character</source>
        <translation>1人目の登場人物</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Second character</source>
        <translation>2人目の登場人物</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>登場人物</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Administrative level</source>
        <translation>行政区分</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外見</translation>
    </message>
    <message>
        <source>Story arc</source>
        <translation>ストーリーアーク</translation>
    </message>
    <message>
        <source>Kind of story arc</source>
        <translation>ストーリーアークの種類</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基本値</translation>
    </message>
    <message>
        <source>Bond</source>
        <translation>絆</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Character perspective</source>
        <translation>登場人物から見た関係</translation>
    </message>
    <message>
        <source>Character relationships</source>
        <translation>人間関係</translation>
    </message>
    <message>
        <source>Inner place</source>
        <translation>内側の場所</translation>
    </message>
    <message>
        <source>Kind of inner place</source>
        <translation>内側の場所の種類</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Community standing</source>
        <translation>地域での評判</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>対立</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Control mechanisms</source>
        <translation>支配の仕組み</translation>
    </message>
    <message>
        <source>Control method</source>
        <translation>支配の方法</translation>
    </message>
    <message>
        <source>Control strength</source>
        <translation>支配の強さ</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>支配の種類</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>Cultural upbringing</source>
        <translation>育った文化</translation>
    </message>
    <message>
        <source>Current level</source>
        <translation>現在のレベル</translation>
    </message>
    <message>
        <source>Current status</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind of trade</source>
        <translation>交易の種類</translation>
    </message>
    <message>
        <source>Economically</source>
        <translation>経済面</translation>
    </message>
    <message>
        <source>Emotional state</source>
        <translation>感情の状態</translation>
    </message>
    <message>
        <source>Established date</source>
        <translation>成立日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Experience points</source>
        <translation>経験値</translation>
    </message>
    <message>
        <source>Experience years</source>
        <translation>経験年数</translation>
    </message>
    <message>
        <source>First faction</source>
        <translation>1つ目の勢力</translation>
    </message>
    <message>
        <source>Second faction</source>
        <translation>2つ目の勢力</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Faction</source>
        <translation>勢力</translation>
    </message>
    <message>
        <source>Income sources</source>
        <translation>収入源</translation>
    </message>
    <message>
        <source>Faction perspective</source>
        <translation>勢力から見た関係</translation>
    </message>
    <message>
        <source>Faction power</source>
        <translation>勢力の力</translation>
    </message>
    <message>
        <source>Faction presence</source>
        <translation>勢力の存在感</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>価値観</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>感触</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>欠点</translation>
    </message>
    <message>
        <source>Future plans</source>
        <translation>今後の計画</translation>
    </message>
    <message>
        <source>Kind of route</source>
        <translation>経路の種類</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Kind of government</source>
        <translation>統治の種類</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>統治</translation>
    </message>
    <message>
        <source>Heritage secrets</source>
        <translation>血筋の秘密</translation>
    </message>
    <message>
        <source>Heritage strength</source>
        <translation>血筋の濃さ</translation>
    </message>
    <message>
        <source>Kind of hierarchy</source>
        <translation>階層の種類</translation>
    </message>
    <message>
        <source>Historical event</source>
        <translation>歴史的出来事</translation>
    </message>
    <message>
        <source>Kind of housing</source>
        <translation>住居の種類</translation>
    </message>
    <message>
        <source>How joined</source>
        <translation>加入の経緯</translation>
    </message>
    <message>
        <source>How learned</source>
        <translation>習得の経緯</translation>
    </message>
    <message>
        <source>How met</source>
        <translation>出会いの経緯</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Impact on the character</source>
        <translation>登場人物への影響</translation>
    </message>
    <message>
        <source>Impact on the faction</source>
        <translation>勢力への影響</translation>
    </message>
    <message>
        <source>To story node</source>
        <translation>移動先のストーリーノード</translation>
    </message>
    <message>
        <source>Internal conflict</source>
        <translation>内面の葛藤</translation>
    </message>
    <message>
        <source>Involvement level</source>
        <translation>関与の度合い</translation>
    </message>
    <message>
        <source>Is a city</source>
        <translation>都市である</translation>
    </message>
    <message>
        <source>Is a dungeon</source>
        <translation>ダンジョンである</translation>
    </message>
    <message>
        <source>Mutual</source>
        <translation>相互</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Publicly known</source>
        <translation>公に知られている</translation>
    </message>
    <message>
        <source>Item condition</source>
        <translation>アイテムの状態</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>職業</translation>
    </message>
    <message>
        <source>Join date</source>
        <translation>加入日</translation>
    </message>
    <message>
        <source>Key supporters</source>
        <translation>主な支持者</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>習得の目標</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Linked story node</source>
        <translation>関連するストーリーノード</translation>
    </message>
    <message>
        <source>Plot section</source>
        <translation>プロットのセクション</translation>
    </message>
    <message>
        <source>Living conditions</source>
        <translation>生活環境</translation>
    </message>
    <message>
        <source>Kind of living being</source>
        <translation>生き物の種類</translation>
    </message>
    <message>
        <source>Local opposition</source>
        <translation>地元の反対勢力</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>1つ目の場所</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>2つ目の場所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>場所の種類</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>忠誠心</translation>
    </message>
    <message>
        <source>Membership status</source>
        <translation>所属の状況</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>師</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>修正値</translation>
    </message>
    <message>
        <source>Move in date</source>
        <translation>入居日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Story node</source>
        <translation>ストーリーノード</translation>
    </message>
    <message>
        <source>Kind of story node</source>
        <translation>ストーリーノードの種類</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>メモの種類</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Place in order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>From story node</source>
        <translation>移動元のストーリーノード</translation>
    </message>
    <message>
        <source>Overall relation</source>
        <translation>全体的な関係</translation>
    </message>
    <message>
        <source>Ownership status</source>
        <translation>所有の状況</translation>
    </message>
    <message>
        <source>Kind of ownership</source>
        <translation>所有の種類</translation>
    </message>
    <message>
        <source>Outer place</source>
        <translation>外側の場所</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>種族</translation>
    </message>
    <message>
        <source>Kind of outer place</source>
        <translation>外側の場所の種類</translation>
    </message>
    <message>
        <source>Personal goals</source>
        <translation>個人の目標</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>プロット</translation>
    </message>
    <message>
        <source>Kind of plot section</source>
        <translation>プロットのセクションの種類</translation>
    </message>
    <message>
        <source>Kind of treaty</source>
        <translation>条約の種類</translation>
    </message>
    <message>
        <source>Politically</source>
        <translation>政治面</translation>
    </message>
    <message>
        <source>Power dynamic</source>
        <translation>力関係</translation>
    </message>
    <message>
        <source>Practice frequency</source>
        <translation>練習の頻度</translation>
    </message>
    <message>
        <source>Proficiency level</source>
        <translation>熟練度</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>階級</translation>
    </message>
    <message>
        <source>Rarity</source>
        <translation>希少度</translation>
    </message>
    <message>
        <source>Reason for living there</source>
        <translation>そこに住む理由</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>関係の種類</translation>
    </message>
    <message>
        <source>Relationships with neighbours</source>
        <translation>隣人との関係</translation>
    </message>
    <message>
        <source>Relative power</source>
        <translation>相対的な力</translation>
    </message>
    <message>
        <source>Reputation within the faction</source>
        <translation>勢力内での評判</translation>
    </message>
    <message>
        <source>Residency status</source>
        <translation>居住の状況</translation>
    </message>
    <message>
        <source>Kind of residency</source>
        <translation>居住の種類</translation>
    </message>
    <message>
        <source>Resources benefits</source>
        <translation>資源と恩恵</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>責任</translation>
    </message>
    <message>
        <source>Role in the event</source>
        <translation>出来事での役割</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>舞台設定</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>共有する過去</translation>
    </message>
    <message>
        <source>Sights</source>
        <translation>見えるもの</translation>
    </message>
    <message>
        <source>Skill applications</source>
        <translation>技能の用途</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skill level</source>
        <translation>技能レベル</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>特徴</translation>
    </message>
    <message>
        <source>Smells</source>
        <translation>匂い</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Specialization</source>
        <translation>専門</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>得意分野</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>能力値</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Storage location</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Storyline</source>
        <translation>ストーリーライン</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>長所</translation>
    </message>
    <message>
        <source>Sub-race</source>
        <translation>亜種族</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>味</translation>
    </message>
    <message>
        <source>Temporary modifier</source>
        <translation>一時的な修正値</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Trade frequency</source>
        <translation>交易の頻度</translation>
    </message>
    <message>
        <source>Trade goods</source>
        <translation>交易品</translation>
    </message>
    <message>
        <source>Trade value</source>
        <translation>交易額</translation>
    </message>
    <message>
        <source>Trade volume</source>
        <translation>交易量</translation>
    </message>
    <message>
        <source>Training location</source>
        <translation>訓練の場所</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>罠</translation>
    </message>
    <message>
        <source>Travel difficulty</source>
        <translation>移動の難しさ</translation>
    </message>
    <message>
        <source>Travel method</source>
        <translation>移動手段</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>移動時間</translation>
    </message>
    <message>
        <source>Treaty date</source>
        <translation>条約の締結日</translation>
    </message>
    <message>
        <source>Treaty name</source>
        <translation>条約名</translation>
    </message>
    <message>
        <source>Trust level</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Usage frequency</source>
        <translation>使用頻度</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>短所</translation>
    </message>
    <message>
        <source>World fact</source>
        <translation>世界の事実</translation>
    </message>
    <message>
        <source>Position from left</source>
        <translation>左からの位置</translation>
    </message>
    <message>
        <source>Position from top</source>
        <translation>上からの位置</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>Sync needs Storymaster %1 or later.</source>
        <translation>同期にはStorymaster %1以降が必要です。</translation>
    </message>
    <message>
        <source>Sync needs Storymaster&apos;s database to be a SQLite file.</source>
        <translation>同期するには、StorymasterのデータベースがSQLiteファイルである必要があります。</translation>
    </message>
</context>
<context>
    <name>ConflictProblem</name>
    <message>
        <source>This conflict does not wait any more: it was settled elsewhere.</source>
        <translation>この競合はもう解決待ちではありません。ほかの場所で解決されました。</translation>
    </message>
    <message>
        <source>This conflict is not there any more.</source>
        <translation>この競合はもうありません。</translation>
    </message>
    <message>
        <source>The entry was changed since, so the decision cannot be taken back any more.</source>
        <translation>その後、項目が変更されたため、この決定はもう取り消せません。</translation>
    </message>
    <message>
        <source>This decision was taken back already.</source>
        <translation>この決定はすでに取り消されています。</translation>
    </message>
    <message>
        <source>The entry was changed meanwhile. Look at it again, then choose.</source>
        <translation>その間に項目が変更されました。もう一度確認してから選んでください。</translation>
    </message>
    <message>
        <source>This cannot be saved: an entry like this exists already, or a rule of the app forbids it.</source>
        <translation>保存できません。同じ項目がすでにあるか、アプリの規則で禁止されています。</translation>
    </message>
    <message>
        <source>This cannot be saved: it names an entry that is gone.</source>
        <translation>保存できません。すでに存在しない項目を参照しています。</translation>
    </message>
    <message>
        <source>There are no two entries to keep here.</source>
        <translation>ここには、残せる項目が2つありません。</translation>
    </message>
    <message>
        <source>The phone knows of something that this database has no place for.</source>
        <translation>スマートフォンに、このデータベースには保存場所のない情報があります。</translation>
    </message>
    <message>
        <source>One of the values cannot be saved. %1</source>
        <extracomment>%1 says in English which value is wrong, and why.</extracomment>
        <translation>保存できない値があります。%1</translation>
    </message>
</context>
<context>
    <name>ConflictTexts</name>
    <message>
        <source>%1 without a name</source>
        <extracomment>%1 is a kind of entry, such as &quot;Character&quot;.</extracomment>
        <translation>名前のない%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of entry, such as &quot;Character&quot;, %2 its name.</extracomment>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>ConflictViewer</name>
    <message>
        <source>(an entry that is gone)</source>
        <translation>(すでに存在しない項目)</translation>
    </message>
    <message>
        <source>(an entry without a name)</source>
        <translation>(名前のない項目)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>(binary data)</source>
        <translation>(バイナリデータ)</translation>
    </message>
</context>
<context>
    <name>EntityNames</name>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>setting</source>
        <translation>舞台設定</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>舞台設定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>storyline</source>
        <translation>ストーリーライン</translation>
    </message>
    <message numerus="yes">
        <source>%n storyline(s)</source>
        <translation>
            <numerusform>ストーリーライン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>属性</translation>
    </message>
    <message numerus="yes">
        <source>%n alignment(s)</source>
        <translation>
            <numerusform>属性%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>kind of arc</source>
        <translation>アークの種類</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of arc</source>
        <translation>
            <numerusform>アークの種類%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message numerus="yes">
        <source>%n background(s)</source>
        <translation>
            <numerusform>背景%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>クラス%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>faction</source>
        <translation>勢力</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s)</source>
        <translation>
            <numerusform>勢力%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>historical event</source>
        <translation>歴史的出来事</translation>
    </message>
    <message numerus="yes">
        <source>%n historical event(s)</source>
        <translation>
            <numerusform>歴史的出来事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>story node</source>
        <translation>ストーリーノード</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s)</source>
        <translation>
            <numerusform>ストーリーノード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>plot</source>
        <translation>プロット</translation>
    </message>
    <message numerus="yes">
        <source>%n plot(s)</source>
        <translation>
            <numerusform>プロット%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>場所%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>object</source>
        <translation>アイテム</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>アイテム%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>race</source>
        <translation>種族</translation>
    </message>
    <message numerus="yes">
        <source>%n race(s)</source>
        <translation>
            <numerusform>種族%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>skill</source>
        <translation>技能</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>技能%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>能力値</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s)</source>
        <translation>
            <numerusform>能力値%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>setting of a storyline</source>
        <translation>ストーリーラインの舞台設定</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of storylines</source>
        <translation>
            <numerusform>ストーリーラインの舞台設定%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>world fact</source>
        <translation>世界の事実</translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s)</source>
        <translation>
            <numerusform>世界の事実%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>character</source>
        <translation>登場人物</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>登場人物%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between factions</source>
        <translation>勢力間の関係</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between factions</source>
        <translation>
            <numerusform>勢力間の関係%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>faction in an event</source>
        <translation>出来事に関わる勢力</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) in events</source>
        <translation>
            <numerusform>出来事に関わる勢力%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>place of an event</source>
        <translation>出来事の場所</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of events</source>
        <translation>
            <numerusform>出来事の場所%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>object in an event</source>
        <translation>出来事に関わるアイテム</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) in events</source>
        <translation>
            <numerusform>出来事に関わるアイテム%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>world fact of an event</source>
        <translation>出来事に関わる世界の事実</translation>
    </message>
    <message numerus="yes">
        <source>%n world fact(s) of events</source>
        <translation>
            <numerusform>出来事に関わる世界の事実%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>story arc</source>
        <translation>ストーリーアーク</translation>
    </message>
    <message numerus="yes">
        <source>%n story arc(s)</source>
        <translation>
            <numerusform>ストーリーアーク%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>plot section</source>
        <translation>プロットのセクション</translation>
    </message>
    <message numerus="yes">
        <source>%n plot section(s)</source>
        <translation>
            <numerusform>プロットのセクション%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between places</source>
        <translation>場所同士の関係</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between places</source>
        <translation>
            <numerusform>場所同士の関係%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>city</source>
        <translation>都市</translation>
    </message>
    <message numerus="yes">
        <source>%n city(s)</source>
        <translation>
            <numerusform>都市%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>city district</source>
        <translation>都市の地区</translation>
    </message>
    <message numerus="yes">
        <source>%n city district(s)</source>
        <translation>
            <numerusform>都市の地区%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>dungeon</source>
        <translation>ダンジョン</translation>
    </message>
    <message numerus="yes">
        <source>%n dungeon(s)</source>
        <translation>
            <numerusform>ダンジョン%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>trade between places</source>
        <translation>場所間の交易</translation>
    </message>
    <message numerus="yes">
        <source>%n trade link(s) between places</source>
        <translation>
            <numerusform>場所間の交易%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>plant or animal</source>
        <translation>植物または動物</translation>
    </message>
    <message numerus="yes">
        <source>%n plant(s) or animal(s)</source>
        <translation>
            <numerusform>植物または動物%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>route between places</source>
        <translation>場所間の経路</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s) between places</source>
        <translation>
            <numerusform>場所間の経路%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>place within a place</source>
        <translation>場所の中の場所</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) within places</source>
        <translation>
            <numerusform>場所の中の場所%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>treaty between places</source>
        <translation>場所間の条約</translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(s) between places</source>
        <translation>
            <numerusform>場所間の条約%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>faction at a place</source>
        <translation>場所にいる勢力</translation>
    </message>
    <message numerus="yes">
        <source>%n faction(s) at places</source>
        <translation>
            <numerusform>場所にいる勢力%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>connection of story nodes</source>
        <translation>ストーリーノードのつながり</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of story nodes</source>
        <translation>
            <numerusform>ストーリーノードのつながり%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>sub-race</source>
        <translation>亜種族</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-race(s)</source>
        <translation>
            <numerusform>亜種族%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>relation between characters</source>
        <translation>登場人物同士の関係</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) between characters</source>
        <translation>
            <numerusform>登場人物同士の関係%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>class of a character</source>
        <translation>登場人物のクラス</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) of characters</source>
        <translation>
            <numerusform>登場人物のクラス%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>race of a character</source>
        <translation>登場人物の種族</translation>
    </message>
    <message numerus="yes">
        <source>%n race(s) of characters</source>
        <translation>
            <numerusform>登場人物の種族%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>skill of a character</source>
        <translation>登場人物の技能</translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s) of characters</source>
        <translation>
            <numerusform>登場人物の技能%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>attribute of a character</source>
        <translation>登場人物の能力値</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) of characters</source>
        <translation>
            <numerusform>登場人物の能力値%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>arc point</source>
        <translation>アークのポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n arc point(s)</source>
        <translation>
            <numerusform>アークのポイント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>character in an arc</source>
        <translation>アークの登場人物</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in arcs</source>
        <translation>
            <numerusform>アークの登場人物%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>story node in an arc</source>
        <translation>アークのストーリーノード</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in arcs</source>
        <translation>
            <numerusform>アークのストーリーノード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>member of a faction</source>
        <translation>勢力のメンバー</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of factions</source>
        <translation>
            <numerusform>勢力のメンバー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>character in an event</source>
        <translation>出来事に関わる登場人物</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) in events</source>
        <translation>
            <numerusform>出来事に関わる登場人物%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>story node in a plot section</source>
        <translation>プロットのセクションのストーリーノード</translation>
    </message>
    <message numerus="yes">
        <source>%n story node(s) in plot sections</source>
        <translation>
            <numerusform>プロットのセクションのストーリーノード%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a character</source>
        <translation>登場人物のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on characters</source>
        <translation>
            <numerusform>登場人物のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a background</source>
        <translation>背景のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on backgrounds</source>
        <translation>
            <numerusform>背景のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a class</source>
        <translation>クラスのメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on classes</source>
        <translation>
            <numerusform>クラスのメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a faction</source>
        <translation>勢力のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on factions</source>
        <translation>
            <numerusform>勢力のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on an event</source>
        <translation>出来事のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on events</source>
        <translation>
            <numerusform>出来事のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a place</source>
        <translation>場所のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on places</source>
        <translation>
            <numerusform>場所のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on an object</source>
        <translation>アイテムのメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on objects</source>
        <translation>
            <numerusform>アイテムのメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a race</source>
        <translation>種族のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on races</source>
        <translation>
            <numerusform>種族のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a skill</source>
        <translation>技能のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on skills</source>
        <translation>
            <numerusform>技能のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a sub-race</source>
        <translation>亜種族のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on sub-races</source>
        <translation>
            <numerusform>亜種族のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>note on a world fact</source>
        <translation>世界の事実のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on world facts</source>
        <translation>
            <numerusform>世界の事実のメモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>owner of an object</source>
        <translation>アイテムの所有者</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) of objects</source>
        <translation>
            <numerusform>アイテムの所有者%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>resident</source>
        <translation>住人</translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s)</source>
        <translation>
            <numerusform>住人%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &quot;%1&quot;</source>
        <extracomment>%1 is the name of a kind of entry that the app brought and that has no name of its own here.</extracomment>
        <translation>
            <numerusform>「%1」%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostSettings</name>
    <message>
        <source>The settings file %1 cannot be read.</source>
        <translation>設定ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>The settings file %1 is not an INI file.</source>
        <translation>設定ファイル %1 は INI ファイルではありません。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1～%2 の整数</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>an address of this machine, 0.0.0.0 or ::</source>
        <translation>このコンピューターのアドレス、0.0.0.0 または ::</translation>
    </message>
    <message>
        <source>an address of this machine</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>rules type=mobile or type=desktop, separated by commas, at most one for each type</source>
        <translation>type=mobile または type=desktop の形の規則（コンマ区切り、種類ごとに一つまで）</translation>
    </message>
    <message>
        <source>*, or origins scheme://host:port separated by commas, or empty</source>
        <translation>*、または scheme://host:port の形のオリジン（コンマ区切り）、または空</translation>
    </message>
    <message>
        <source>The setting %1 is &quot;%2&quot;, but it must be %3.</source>
        <translation>設定 %1 の値「%2」は使えません。使える値：%3。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on または off</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>No backup could be made beside the database, so it was left as it was. Check that its folder can be written.</source>
        <translation>データベースと同じ場所にバックアップを作成できなかったため、データベースは変更していません。フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The backup of the database could not be made or did not pass its check, so the database was left as it was. Check the disk&apos;s free space.</source>
        <translation>データベースのバックアップを作成できなかったか、検査に合格しなかったため、データベースは変更していません。ディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Sync is being stopped.</source>
        <translation>同期を停止しています。</translation>
    </message>
    <message>
        <source>This database was used with a newer version of the sync plugin. Update the plugin; the database was left as it is.</source>
        <translation>このデータベースは、より新しいバージョンの同期プラグインで使われています。プラグインを更新してください。データベースは変更していません。</translation>
    </message>
    <message>
        <source>The database is in use by another program. Try again in a moment.</source>
        <translation>データベースは別のプログラムが使用中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The database file cannot be written. Check its permissions.</source>
        <translation>データベースファイルに書き込めません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>ディスクがいっぱいです。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is not a database, or it is damaged.</source>
        <translation>このファイルはデータベースではないか、壊れています。</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>データベースファイルを開けません。</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>データベースの読み取りまたは書き込みに失敗しました。</translation>
    </message>
    <message>
        <source>What changed since the start of this pull is no longer known. Pull again.</source>
        <translation>この取得の開始後に何が変更されたか、もうわかりません。もう一度取得してください。</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::ConflictBadge</name>
    <message>
        <source>Settle conflicts</source>
        <translation>競合を解決</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>競合%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>未解決の競合%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A phone and the desktop changed the same thing; both are kept.</source>
        <translation>スマートフォンとパソコンが同じものを変更しました。両方とも残されています。</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::DemoDatabase</name>
    <message>
        <source>The demo database %1 cannot be made: %2.</source>
        <translation>デモ用データベース %1 を作成できません：%2。</translation>
    </message>
    <message>
        <source>%1.%2 refers to nothing</source>
        <translation>%1.%2 の参照先がありません</translation>
    </message>
    <message>
        <source>there is one already</source>
        <translation>すでに存在します</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::EntityTable</name>
    <message>
        <source>Table of the story</source>
        <translation>ストーリーのテーブル</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>テーブル(&amp;T)：</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>テーブルの行</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::HostDatabase</name>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Qt の SQLite ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2.</source>
        <translation>データベース %1 を開けません：%2。</translation>
    </message>
    <message>
        <source>There is no database %1. Name one with --database, or try --demo.</source>
        <translation>データベース %1 がありません。--database で指定するか、--demo をお試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database.</source>
        <translation>%1 は SQLite データベースではありません。</translation>
    </message>
    <message>
        <source>%1 is read-only. Sync needs to write to it.</source>
        <translation>%1 は読み取り専用です。同期には書き込みが必要です。</translation>
    </message>
    <message>
        <source>The folder %1 is read-only. The database needs to keep its journal there.</source>
        <translation>フォルダー %1 は読み取り専用です。データベースはそこにジャーナルを置く必要があります。</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::HostSetup</name>
    <message>
        <source>No demo database can be made in %1.</source>
        <translation>%1 にデモ用データベースを作成できません。</translation>
    </message>
    <message>
        <source>The demo database is %1</source>
        <translation>デモ用データベース：%1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::MainWindow</name>
    <message>
        <source>Storymaster (stand-in) – %1</source>
        <translation>Storymaster（代役）– %1</translation>
    </message>
    <message>
        <source>What sync told</source>
        <translation>同期からの通知</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>同期(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Conflicts…</source>
        <translation>競合(&amp;C)…</translation>
    </message>
    <message>
        <source>%1 is paired.</source>
        <translation>%1 をペアリングしました。</translation>
    </message>
    <message>
        <source>Sync is off</source>
        <translation>同期はオフです</translation>
    </message>
    <message>
        <source>Sync is starting</source>
        <translation>同期を開始しています</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>同期：%1</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>同期に失敗しました</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>A phone changed %n row(s) of %1.</source>
        <translation>
            <numerusform>スマートフォンが %1 の %n 行を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::OptionsReader</name>
    <message>
        <source>Stands in for the Storymaster desktop app: opens a database and loads the sync plugin.</source>
        <translation>Storymaster デスクトップアプリの代わりに、データベースを開いて同期プラグインを読み込みます。</translation>
    </message>
    <message>
        <source>The database file (default: ~/.local/share/storymaster/storymaster.db).</source>
        <translation>データベースファイル（既定値：~/.local/share/storymaster/storymaster.db）。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Make a new database with a small world in it, and use that.</source>
        <translation>小さな世界の入った新しいデータベースを作成して使います。</translation>
    </message>
    <message>
        <source>The address to listen on; wins over the settings and the environment.</source>
        <translation>待ち受けるアドレス。設定や環境変数より優先されます。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The port to listen on, 0 for any free one; wins likewise.</source>
        <translation>待ち受けるポート（0 は空いている任意のポート）。同じく優先されます。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>The settings, an INI file with the group [sync].</source>
        <translation>設定。グループ [sync] を含む INI ファイルです。</translation>
    </message>
    <message>
        <source>Where plugins are looked for (default: ../plugins beside this program).</source>
        <translation>プラグインを探す場所（既定値：このプログラムから見た ../plugins）。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Start the server without a window; print a line of JSON once it listens.</source>
        <translation>ウィンドウなしでサーバーを起動し、待ち受けを始めたら JSON を 1 行出力します。</translation>
    </message>
    <message>
        <source>Bring the database to the plugin&apos;s structure, and end.</source>
        <translation>データベースをプラグインの構造に合わせて終了します。</translation>
    </message>
    <message>
        <source>Take the plugin&apos;s triggers out of the database, and end. The next start puts them back and finds what changed meanwhile.</source>
        <translation>プラグインのトリガーをデータベースから取り除いて終了します。次回の起動時に元に戻し、その間の変更を見つけます。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Give either --migrate-only or --remove-triggers, not both.</source>
        <translation>--migrate-only と --remove-triggers は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>--host takes an address of this machine, such as 0.0.0.0 or 192.168.1.20, not &quot;%1&quot;.</source>
        <translation>--host には 0.0.0.0 や 192.168.1.20 のような、このコンピューターのアドレスを指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--port takes a number from 0 (any free port) to 65535, not &quot;%1&quot;.</source>
        <translation>--port には 0（空いている任意のポート）から 65535 までの数を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1 takes a name, not an empty one.</source>
        <translation>--%1 には空でない名前を指定してください。</translation>
    </message>
    <message>
        <source>Give either --demo or --database, not both: the demo makes a database of its own.</source>
        <translation>--demo と --database は、どちらか一方だけを指定してください。デモは専用のデータベースを作成します。</translation>
    </message>
    <message>
        <source>%1 All options are listed by --help.</source>
        <translation>%1 すべてのオプションは --help で確認できます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option. All options are listed by --help.</source>
        <translation>「%1」というオプションはありません。すべてのオプションは --help で確認できます。</translation>
    </message>
    <message>
        <source>The language of the windows: de, en, es, fr or ja (default: the system&apos;s).</source>
        <translation>ウィンドウの言語: de、en、es、fr、ja（既定: システムの言語）。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Light or dark windows (default: as the desktop has them).</source>
        <translation>ウィンドウを明るくするか暗くするか（既定: デスクトップに合わせる）。</translation>
    </message>
    <message>
        <source>light|dark</source>
        <translation>light|dark</translation>
    </message>
    <message>
        <source>The size of text, 50 to 400 percent of the usual one.</source>
        <translation>文字の大きさ。通常の 50～400 パーセント。</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Lay out windows from right to left.</source>
        <translation>ウィンドウを右から左に配置します。</translation>
    </message>
    <message>
        <source>With the settings open, measure how long the windows stand still, at rest and while phones sync, and print it in milliseconds.</source>
        <translation>設定を開いた状態で、待機中とスマートフォンの同期中にウィンドウが止まる時間を測り、ミリ秒で表示します。</translation>
    </message>
    <message>
        <source>Let a made-up phone pair and sync, take pictures of every window, and end.</source>
        <translation>架空のスマートフォンにペアリングと同期をさせ、すべてのウィンドウの画像を撮って終了します。</translation>
    </message>
    <message>
        <source>--language takes a code such as de or fr, not &quot;%1&quot;.</source>
        <translation>--language には「%1」ではなく、de や fr のようなコードを指定してください。</translation>
    </message>
    <message>
        <source>--theme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--theme には「%1」ではなく、light か dark を指定してください。</translation>
    </message>
    <message>
        <source>--text-size takes a number from 50 to 400, not &quot;%1&quot;.</source>
        <translation>--text-size には「%1」ではなく、50 から 400 までの数を指定してください。</translation>
    </message>
    <message>
        <source>--%1 needs the windows.</source>
        <translation>--%1 にはウィンドウが必要です。</translation>
    </message>
    <message>
        <source>--screenshots goes with --demo: a made-up phone changes the database.</source>
        <translation>--screenshots は --demo と一緒に使います。架空のスマートフォンがデータベースを変更するためです。</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PictureTour</name>
    <message>
        <source>The made-up phone cannot be paired.</source>
        <translation>架空のスマートフォンをペアリングできません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>No plugin is enabled.</source>
        <translation>有効なプラグインがありません。</translation>
    </message>
    <message>
        <source>The made-up phone cannot sync.</source>
        <translation>架空のスマートフォンが同期できません。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>画像 %1 を書き込めません。</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginCatalog</name>
    <message>
        <source>There is no plugin in %1. Name its folder with --plugins.</source>
        <translation>%1 にプラグインがありません。--plugins でフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is not a plugin for this app: %1</source>
        <translation>これはこのアプリ用のプラグインではありません：%1</translation>
    </message>
    <message>
        <source>This plugin is made for another interface, %1.</source>
        <translation>このプラグインは別のインターフェイス（%1）用です。</translation>
    </message>
    <message>
        <source>The plugin&apos;s metadata has no &quot;%1&quot;.</source>
        <translation>プラグインのメタデータに「%1」がありません。</translation>
    </message>
    <message>
        <source>The plugin is made for version %1 of the interface, this app has version %2.</source>
        <translation>プラグインはインターフェイスのバージョン %1 用ですが、このアプリのバージョンは %2 です。</translation>
    </message>
    <message>
        <source>The plugin needs version %1 of the app, this is %2.</source>
        <translation>プラグインにはアプリのバージョン %1 が必要ですが、このアプリは %2 です。</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginMenu</name>
    <message>
        <source>&amp;Plugins</source>
        <translation>プラグイン(&amp;P)</translation>
    </message>
    <message>
        <source>No plugins in %1</source>
        <translation>%1 にプラグインはありません</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::PluginSession</name>
    <message>
        <source>The plugin %1 could not be loaded: %2</source>
        <translation>プラグイン %1 を読み込めませんでした：%2</translation>
    </message>
    <message>
        <source>The plugin %1 does not offer what its metadata promises.</source>
        <translation>プラグイン %1 は、メタデータで示された機能を備えていません。</translation>
    </message>
    <message>
        <source>The plugin %1 did not start, and did not say why.</source>
        <translation>プラグイン %1 は起動せず、理由も示しませんでした。</translation>
    </message>
</context>
<context>
    <name>StorymasterHost::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>ライトテーマ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>From &amp;right to left</source>
        <translation>右から左へ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityChart</name>
    <message>
        <source>Changes by phones, day by day</source>
        <translation>スマートフォンによる日ごとの変更</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the last month</source>
        <translation>
            <numerusform>この1か月の変更:%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 deleted</source>
        <extracomment>%1 is a date, %2 to %4 are numbers of entries.</extracomment>
        <translation>%1:追加%2件、変更%3件、削除%4件</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityModel</name>
    <message numerus="yes">
        <source>%n other entry(s)</source>
        <translation>
            <numerusform>その他の項目%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1が%2を追加しました</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1が%2を削除しました</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <extracomment>%1 is a device, %2 such as &quot;3 characters and 1 place&quot;.</extracomment>
        <translation>%1が%2を変更しました</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ActivityPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as text…</source>
        <translation>テキストとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>What phones did</source>
        <translation>スマートフォンの操作</translation>
    </message>
    <message>
        <source>No phone has changed anything in the last month.</source>
        <translation>この1か月、スマートフォンによる変更はありません。</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>表示(&amp;H):</translation>
    </message>
    <message>
        <source>Device whose activity is shown</source>
        <translation>アクティビティを表示するデバイス</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>Save the activity</source>
        <translation>アクティビティを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>同期のアクティビティ</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした:%1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::CertificatePanel</name>
    <message>
        <source>Copy fin&amp;gerprint</source>
        <translation>フィンガープリントをコピー(&amp;G)</translation>
    </message>
    <message>
        <source>Rene&amp;w certificate…</source>
        <translation>証明書を更新(&amp;W)…</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>言葉で表したフィンガープリント</translation>
    </message>
    <message>
        <source>Fingerprint in digits</source>
        <translation>数字で表したフィンガープリント</translation>
    </message>
    <message>
        <source>A phone that shows the same words talks to this computer and to nobody in between.</source>
        <translation>同じ言葉を表示するスマートフォンは、間に誰も入らず、このコンピューターと直接通信しています。</translation>
    </message>
    <message>
        <source>Sync is running without encryption.</source>
        <translation>同期は暗号化なしで動作しています。</translation>
    </message>
    <message>
        <source>It is shown while sync is running.</source>
        <translation>同期が動作している間に表示されます。</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>証明書の更新</translation>
    </message>
    <message>
        <source>Renew the certificate and unpair all devices?</source>
        <translation>証明書を更新して、すべてのデバイスのペアリングを解除しますか？</translation>
    </message>
    <message>
        <source>All phones and tablets have to pair again, each with a new code, before they can sync. What they have not synced yet stays on them until then.

This is needed only if somebody else may have got hold of the old certificate, or if it is damaged.</source>
        <translation>すべてのスマートフォンとタブレットは、同期する前に、それぞれ新しいコードでもう一度ペアリングする必要があります。まだ同期していない内容は、それまで各デバイスに残ります。

これが必要なのは、古い証明書を他の人が手に入れたおそれがあるとき、または証明書が壊れているときだけです。</translation>
    </message>
    <message>
        <source>&amp;Renew and unpair all</source>
        <translation>更新してすべて解除(&amp;R)</translation>
    </message>
    <message>
        <source>The certificate is new. All phones and tablets have to pair again.</source>
        <translation>証明書を更新しました。すべてのスマートフォンとタブレットをもう一度ペアリングする必要があります。</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ColumnCard</name>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a part of an entry such as &quot;Notes&quot;, %2 whose it is.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>こちらの内容</translation>
    </message>
    <message>
        <source>As on %1</source>
        <extracomment>%1 is a phone&apos;s name.</extracomment>
        <translation>%1の内容</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>両方を合わせる</translation>
    </message>
    <message>
        <source>Write it yourself</source>
        <translation>自分で書く</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>両方とも同じ</translation>
    </message>
    <message>
        <source>– please choose</source>
        <translation>– 選んでください</translation>
    </message>
    <message>
        <source>– changed on both, chosen</source>
        <translation>– 両方で変更、選択済み</translation>
    </message>
    <message>
        <source>– changed on both, in different places</source>
        <translation>– 両方で変更、箇所は別々</translation>
    </message>
    <message>
        <source>– changed here only</source>
        <translation>– こちらでのみ変更</translation>
    </message>
    <message>
        <source>– changed on the phone only</source>
        <translation>– スマートフォンでのみ変更</translation>
    </message>
    <message>
        <source>– changed on both</source>
        <translation>– 両方で変更</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>ほかを選ぶ</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>All of this k&amp;ind</source>
        <translation>この種類すべて(&amp;I)</translation>
    </message>
    <message>
        <source>Conflicts that wait</source>
        <translation>解決待ちの競合</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you chose is kept; look at it again.</source>
        <extracomment>%1 is a list of parts of an entry, such as &quot;Notes, Age&quot;.</extracomment>
        <translation>その間に変更されました:%1。選んだ内容はそのまま残っています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>その間に変更されました:%1。</translation>
    </message>
    <message>
        <source>This does not wait any more: it was settled elsewhere, or what the phone wanted is so by now. What you had begun stays here until you go on.</source>
        <translation>これはもう解決待ちではありません。ほかの場所で解決されたか、スマートフォン側の変更と同じ内容にすでになっています。途中の入力は、次に進むまでここに残ります。</translation>
    </message>
    <message>
        <source>Changed since you were here: %1. What you chose is kept; look at it again.</source>
        <translation>前回の表示以降に変更されました:%1。選んだ内容はそのまま残っています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Nothing waits.

Where you and a phone change the same thing, both versions are kept and wait here until you choose.</source>
        <translation>解決待ちの競合はありません。

あなたとスマートフォンが同じものを変更すると、両方の内容が残され、選ぶまでここで待機します。</translation>
    </message>
    <message>
        <source>Sync is stopped.

Start it to see what waits.</source>
        <translation>同期は停止しています。

解決待ちの競合を見るには、同期を開始してください。</translation>
    </message>
    <message>
        <source>Always take what is on %1, for these %2</source>
        <extracomment>%1 is a phone&apos;s name, %2 counted entries such as &quot;12 characters&quot;.</extracomment>
        <translation>%2について、常に%1の内容を使う</translation>
    </message>
    <message>
        <source>Always keep what is here, for these %1</source>
        <extracomment>%1 is counted entries such as &quot;12 characters&quot;.</extracomment>
        <translation>%1について、常にこちらの内容を残す</translation>
    </message>
    <message>
        <source>You wrote something for “%1” that is not saved yet. Close again to drop it.</source>
        <translation>「%1」に入力した内容はまだ保存されていません。破棄するには、もう一度閉じてください。</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictListModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a phone&apos;s name, %2 a time such as &quot;3 minutes ago&quot;.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>begun – %1</source>
        <extracomment>Of a choice that was begun and not applied yet; %1 is a device and a time.</extracomment>
        <translation>途中 – %1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictPanel</name>
    <message>
        <source>All as &amp;here</source>
        <translation>すべてこちらの内容(&amp;H)</translation>
    </message>
    <message>
        <source>All as on the &amp;phone</source>
        <translation>すべてスマートフォンの内容(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show what is the same, too</source>
        <translation>同じ内容の部分も表示(&amp;S)</translation>
    </message>
    <message>
        <source>Changed here and on %1; noticed %2. Nothing is lost: choose what stays.</source>
        <extracomment>%1 is a phone&apos;s name, %2 a time such as &quot;3 minutes ago&quot;.</extracomment>
        <translation>こちらと%1の両方で変更されました(検出:%2)。何も失われていません。残すものを選んでください。</translation>
    </message>
    <message>
        <source>Deleted on %1, but changed here meanwhile; noticed %2.</source>
        <translation>%1で削除されましたが、その間にこちらで変更されました(検出:%2)。</translation>
    </message>
    <message>
        <source>Changed on %1, but deleted here meanwhile; noticed %2.</source>
        <translation>%1で変更されましたが、その間にこちらで削除されました(検出:%2)。</translation>
    </message>
    <message>
        <source>What the phone has cannot be saved as it is: %1</source>
        <translation>スマートフォンの内容はそのままでは保存できません:%1</translation>
    </message>
    <message>
        <source>&amp;Keep it as it is here</source>
        <translation>こちらの内容のまま残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete it here, too</source>
        <translation>こちらでも削除する(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave it deleted</source>
        <translation>削除したままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bring it back, as chosen below</source>
        <translation>下で選んだ内容で元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;One entry, as chosen below</source>
        <translation>下で選んだ内容で1つの項目にする(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;both: what the phone has becomes an entry of its own</source>
        <translation>両方を残す(&amp;B):スマートフォンの内容を別の項目にする</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ConflictRulesEdit</name>
    <message>
        <source>Add r&amp;ule</source>
        <translation>規則を追加(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>規則を削除(&amp;M)</translation>
    </message>
    <message>
        <source>Rules for conflicts</source>
        <translation>競合の規則</translation>
    </message>
    <message>
        <source>In a</source>
        <translation>項目の種類</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>優先する側</translation>
    </message>
    <message>
        <source>Kind of entry of the new rule</source>
        <translation>新しい規則の項目の種類</translation>
    </message>
    <message>
        <source>the phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>Who wins by the new rule</source>
        <translation>新しい規則で優先する側</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::DeviceModel</name>
    <message>
        <source>Sync is off</source>
        <translation>同期はオフです</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>同期しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Rows done of rows in all, while a phone syncs.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Has not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Conflicts to settle</source>
        <translation>未解決の競合あり</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>未反映の変更あり</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: a column&apos;s title and what stands in it.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最後の同期</translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation>未反映の変更</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::DevicesPanel</name>
    <message>
        <source>&amp;Pair a device…</source>
        <translation>デバイスをペアリング(&amp;P)…</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>名前を変更(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Unpair…</source>
        <translation>ペアリングを解除(&amp;U)…</translation>
    </message>
    <message>
        <source>Paired devices</source>
        <translation>ペアリング済みのデバイス</translation>
    </message>
    <message>
        <source>No device is paired yet.

Choose “Pair a device…” and scan the code with the Storymaster app on your phone or tablet. Both need to be in the same network.</source>
        <translation>ペアリング済みのデバイスはまだありません。

「デバイスをペアリング…」を選び、スマートフォンまたはタブレットのStorymasterアプリでコードを読み取ってください。両方が同じネットワークに接続している必要があります。</translation>
    </message>
    <message>
        <source>Sync is stopped.

Start it to see your devices, or choose “Pair a device…”.</source>
        <translation>同期は停止しています。

同期を開始してデバイスを表示するか、「デバイスをペアリング…」を選んでください。</translation>
    </message>
    <message>
        <source>Unpair a device</source>
        <translation>デバイスのペアリングを解除</translation>
    </message>
    <message>
        <source>Unpair “%1”?</source>
        <translation>「%1」のペアリングを解除しますか？</translation>
    </message>
    <message>
        <source>It can no longer sync until you pair it again. What it has synced stays here; what it has not synced yet stays on it only.</source>
        <translation>もう一度ペアリングするまで同期できなくなります。同期済みの内容はここに残り、まだ同期していない内容はそのデバイスにだけ残ります。</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>ペアリングを解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::HttpServer</name>
    <message>
        <source>Port %1 at %2 is used by another program. Choose another port in Settings or with --port.</source>
        <translation>%2 のポート %1 は別のプログラムが使用中です。設定または --port で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Port %1 at %2 may not be used. Choose a port above 1023 in Settings or with --port.</source>
        <translation>%2 のポート %1 を使う権限がありません。設定または --port で 1024 以上のポートを選んでください。</translation>
    </message>
    <message>
        <source>Port %1 cannot be used at %2: this computer does not have that address. Choose another one in Settings.</source>
        <translation>%2 でポート %1 を使えません。このコンピューターにはそのアドレスがありません。設定で別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Port %1 at %2 cannot be used. Choose another port in Settings or with --port.</source>
        <translation>%2 のポート %1 を使えません。設定または --port で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Encrypted connections cannot be set up on this computer. Turn encryption off in Settings to sync without it.</source>
        <translation>このコンピューターでは暗号化接続を使えません。暗号化なしで同期するには、設定で暗号化をオフにしてください。</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OptionsPanel</name>
    <message>
        <source>Start s&amp;ync together with Storymaster</source>
        <translation>Storymasterと一緒に同期を開始する(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>すべてのネットワーク</translation>
    </message>
    <message>
        <source>This machine only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>&amp;Reachable from:</source>
        <translation>接続を許可する範囲(&amp;R):</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>接続を許可する範囲</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>暗号化(&amp;E):</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Available to phones that want it</source>
        <translation>スマートフォンが求める場合に使用</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>When changes &amp;contradict:</source>
        <translation>変更が食い違うとき(&amp;C):</translation>
    </message>
    <message>
        <source>When changes contradict</source>
        <translation>変更が食い違うとき</translation>
    </message>
    <message>
        <source>Keep both and ask me</source>
        <translation>両方を残して確認する</translation>
    </message>
    <message>
        <source>The later change wins</source>
        <translation>後の変更を優先する</translation>
    </message>
    <message>
        <source>E&amp;xcept:</source>
        <translation>例外(&amp;X):</translation>
    </message>
    <message>
        <source>Apps that know encryption use it. Others go on syncing in clear, and somebody in the same network could read along.</source>
        <translation>暗号化に対応したアプリは暗号化を使います。対応していないアプリは暗号化せずに同期を続けるため、同じネットワークの誰かに読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Nobody can read along. Apps that do not know encryption cannot sync.</source>
        <translation>誰にも読まれません。暗号化に対応していないアプリは同期できません。</translation>
    </message>
    <message>
        <source>Everything travels in clear. Somebody in the same network can read along.</source>
        <translation>すべてが暗号化されずに送られます。同じネットワークの誰かに読まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>証明書:</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::OwnValueEdit</name>
    <message>
        <source>%1: your own</source>
        <extracomment>%1 is a part of an entry, such as &quot;Notes&quot;.</extracomment>
        <translation>%1:自分の入力</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message numerus="yes">
        <source>Too long by %n character(s).</source>
        <translation>
            <numerusform>%n文字超過しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>整数を入力してください。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::PairingPanel</name>
    <message>
        <source>&amp;Address in the code:</source>
        <translation>コードに含めるアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Code for pairing</source>
        <translation>ペアリング用のコード</translation>
    </message>
    <message>
        <source>Address in the code</source>
        <translation>コードに含めるアドレス</translation>
    </message>
    <message>
        <source>Sync is starting …</source>
        <translation>同期を開始しています…</translation>
    </message>
    <message>
        <source>Sync is stopped.</source>
        <translation>同期は停止しています。</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>同期を開始できませんでした:%1</translation>
    </message>
    <message>
        <source>No code can be made now.</source>
        <translation>現在、コードを作成できません。</translation>
    </message>
    <message>
        <source>Scan this code with the Storymaster app on your phone or tablet.</source>
        <translation>スマートフォンまたはタブレットのStorymasterアプリで、このコードを読み取ってください。</translation>
    </message>
    <message>
        <source>A QR code with the address %1</source>
        <translation>アドレス%1を含むQRコード</translation>
    </message>
    <message>
        <source>%1 – good for one device, for %2</source>
        <extracomment>%1 is an address such as 192.168.1.20:8765, %2 minutes and seconds such as 14:59.</extracomment>
        <translation>%1 – デバイス1台に有効、残り%2</translation>
    </message>
    <message>
        <source>“%1” is paired!</source>
        <translation>「%1」をペアリングしました！</translation>
    </message>
    <message>
        <source>It can sync now.</source>
        <translation>同期できるようになりました。</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ReferenceEdit</name>
    <message>
        <source>There are more. Type part of the name.</source>
        <translation>ほかにもあります。名前の一部を入力してください。</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>%1, part of its name</source>
        <extracomment>%1 is a part of an entry, such as &quot;Background&quot;.</extracomment>
        <translation>%1（名前の一部）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ResultView</name>
    <message>
        <source>What will be saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>Two entries will be saved like this:</source>
        <translation>次の2つの項目が保存されます:</translation>
    </message>
    <message>
        <source>It stays deleted.</source>
        <translation>削除されたままになります。</translation>
    </message>
    <message>
        <source>It will be deleted.</source>
        <translation>削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>It will be saved like this, once you have chosen %n more value(s):</source>
        <translation>
            <numerusform>あと%n個の値を選ぶと、次のように保存されます:</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be saved like this:</source>
        <translation>次のように保存されます:</translation>
    </message>
    <message>
        <source>(not chosen yet)</source>
        <translation>(未選択)</translation>
    </message>
    <message>
        <source>The one that is here</source>
        <translation>こちらにある項目</translation>
    </message>
    <message>
        <source>A new one, from the phone</source>
        <translation>スマートフォンからの新しい項目</translation>
    </message>
    <message>
        <source>Choose what becomes of it. Brought back, it would be like this:</source>
        <translation>どうするかを選んでください。元に戻すと次のようになります:</translation>
    </message>
    <message>
        <source>Choose what becomes of it. Here it is like this:</source>
        <translation>どうするかを選んでください。こちらでは次のとおりです:</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ServerPanel</name>
    <message>
        <source>State of sync</source>
        <translation>同期の状態</translation>
    </message>
    <message>
        <source>Preparation of the database</source>
        <translation>データベースの準備</translation>
    </message>
    <message>
        <source>Changed settings take effect when sync starts anew.</source>
        <translation>変更した設定は、同期を開始し直すと有効になります。</translation>
    </message>
    <message>
        <source>&amp;Restart now</source>
        <translation>今すぐ再開始(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>Stop sync</source>
        <translation>同期を停止</translation>
    </message>
    <message>
        <source>Start sync</source>
        <translation>同期を開始</translation>
    </message>
    <message>
        <source>Sync is stopped.</source>
        <translation>同期は停止しています。</translation>
    </message>
    <message>
        <source>Sync is starting …</source>
        <translation>同期を開始しています…</translation>
    </message>
    <message>
        <source>Sync is running at %1</source>
        <translation>%1で同期を実行しています</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>同期を開始できませんでした:%1</translation>
    </message>
    <message>
        <source>Sync is starting: the database is made ready, once …</source>
        <translation>同期を開始しています:データベースを準備しています(初回のみ)…</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingEdit</name>
    <message>
        <source>Set by %1 in the environment.</source>
        <translation>環境変数%1で指定されています。</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SettingsPage</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>オプション(&amp;I)</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::StorymasterSyncPlugin</name>
    <message>
        <source>Stop sync first.</source>
        <translation>先に同期を停止してください。</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::SyncService</name>
    <message>
        <source>The database is ready for sync.</source>
        <translation>データベースは同期の準備ができています。</translation>
    </message>
    <message>
        <source>The database is ready for sync. A copy of it as it was: %1</source>
        <translation>データベースは同期の準備ができています。変更前のコピー:%1</translation>
    </message>
    <message>
        <source>The triggers of sync were removed. The next start puts them back.</source>
        <translation>同期用のトリガーを削除しました。次回の開始時に元に戻ります。</translation>
    </message>
    <message>
        <source>The name of a device has 1 to 255 characters, without line breaks.</source>
        <translation>デバイスの名前は、改行を含まない1～255文字で指定してください。</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Takes back what was decided last</source>
        <translation>最後の決定を取り消します</translation>
    </message>
    <message>
        <source>Saved. %1</source>
        <extracomment>%1 says what was decided, such as &quot;Character: Ann Baker&quot;.</extracomment>
        <translation>保存しました。%1</translation>
    </message>
</context>
<context>
    <name>StorymasterSync::ValueView</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The plugin %1 cannot do that.</source>
        <translation>プラグイン %1 ではその操作はできません。</translation>
    </message>
    <message>
        <source>There is no display for a window. Try --headless.</source>
        <translation>ウィンドウを表示できる画面がありません。--headless をお試しください。</translation>
    </message>
    <message>
        <source>No plugin is enabled.</source>
        <translation>有効なプラグインがありません。</translation>
    </message>
</context>
</TS>
