<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
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
        <source>A conflict in %1 waits for you.</source>
        <translation>%1 に、解決を待っている競合があります。</translation>
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
    <name>StorymasterSync::ConflictDialog</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>%1 %2, changed on %3 too (%4)</source>
        <extracomment>%1 is a kind of entry such as &quot;actor&quot;, %2 its number, %3 a phone&apos;s name, %4 a time.</extracomment>
        <translation>%1 %2は%3でも変更されました(%4)</translation>
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
</context>
<context>
    <name>StorymasterSync::SettingsPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
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
        <source>Phones reach this desktop at %1</source>
        <translation>スマートフォンはこのパソコンに%1で接続できます</translation>
    </message>
    <message>
        <source>Sync could not start: %1</source>
        <translation>同期を開始できませんでした:%1</translation>
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
        <source>This version of the plugin keeps conflicts but cannot settle them yet.</source>
        <translation>このバージョンのプラグインは競合を保管しますが、まだ解決することはできません。</translation>
    </message>
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
</context>
</TS>
