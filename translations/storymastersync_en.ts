<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>StorymasterHost::MainWindow</name>
    <message numerus="yes">
        <source>A phone changed %n row(s) of %1.</source>
        <translation>
            <numerusform>A phone changed %n row of %1.</numerusform>
            <numerusform>A phone changed %n rows of %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
