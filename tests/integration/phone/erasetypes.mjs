// SPDX-FileCopyrightText: 2026 Storymaster contributors
// SPDX-License-Identifier: MIT

// Turns the TypeScript of this folder into JavaScript by putting blanks where types stand, so that node 18 and later can
// run it as it is written. It knows the part of TypeScript that is used here (no enums, no namespaces, no parameter
// properties, no `!`, no regular expressions); what it does not know, node refuses as a syntax error.

const Token = /(?<space>\s+)|(?<comment>\/\/[^\n]*|\/\*[^]*?\*\/)|(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|(?<word>[A-Za-z_$][\w$]*)|(?<number>\d[\w.]*)|(?<mark>\?\?=|\?\?|\?\.(?!\d)|=>|\.\.\.|===|!==|<=|>=|&&|\|\||[^])/gy;

const Closing = new Map([['(', ')'], ['[', ']'], ['{', '}']]);
const Closers = [...Closing.values()];

/** Where a template literal that begins at `start` ends. */
function templateEnd(text, start) {
    let depth = 0;
    for (let i = start + 1; i < text.length; ++i) {
        if (text[i] === '\\')
            ++i;
        else if (depth === 0 && text[i] === '`')
            return i + 1;
        else if (text.startsWith('${', i))
            ++depth;
        else if (depth > 0 && text[i] === '}')
            --depth;
    }
    throw new Error('A template does not end.');
}

function tokensOf(text) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        Token.lastIndex = at;
        const { groups, 0: found } = Token.exec(text);
        const end = found === '`' ? templateEnd(text, at) : at + found.length;
        if (!groups.space && !groups.comment)
            tokens.push({ text: text.slice(at, end), start: at, end, isWord: !!groups.word });
        at = end;
    }
    return tokens;
}

class Eraser {
    constructor(text) {
        this.text = text;
        this.tokens = tokensOf(text);
        this.erased = [];
        this.brackets = [{ open: '', isClass: false, ternaries: 0 }];
        this.nextBraceIsClass = false;
    }

    at(i) { return this.tokens[i]?.text ?? ''; }

    erase(from, to) {
        if (to > from)
            this.erased.push([this.tokens[from].start, this.tokens[to - 1].end]);
        return to;
    }

    /** The token after the bracket that closes the one at `i`. */
    afterBracket(i, open = this.at(i), close = Closing.get(open)) {
        for (let depth = 0; i < this.tokens.length; ++i) {
            depth += this.at(i) === open ? 1 : this.at(i) === close ? -1 : 0;
            if (depth === 0)
                return i + 1;
        }
        throw new Error(`A ${open} is not closed.`);
    }

    /** The token after the type that begins at `i`. */
    afterType(i) {
        if (this.at(i) === '|')
            ++i;
        if (this.at(i) === 'typeof')
            ++i;
        if (Closing.has(this.at(i))) {
            i = this.afterBracket(i);
            if (this.at(i) === '=>')
                return this.afterType(i + 1);
        } else {
            ++i;
            while (this.at(i) === '.')
                i += 2;
            if (this.at(i) === '<')
                i = this.afterBracket(i, '<', '>');
        }
        while (this.at(i) === '[' && this.at(i + 1) === ']')
            i += 2;
        return this.at(i) === '|' || this.at(i) === '&' ? this.afterType(i + 1) : i;
    }

    startsStatement(i) { return i === 0 || [';', '}'].includes(this.at(i - 1)); }

    /** The token after a declaration that is type through and through, or -1. */
    afterDeclaration(i) {
        if (!this.startsStatement(i))
            return -1;
        const word = this.at(i) === 'export' ? i + 1 : i;
        if (this.at(word) === 'interface')
            return this.afterBracket(this.tokens.findIndex((token, k) => k > word && token.text === '{'));
        const isType = this.at(word) === 'type' && this.tokens[word + 1]?.isWord;
        if (isType || (this.at(i) === 'import' && this.at(i + 1) === 'type'))
            return 1 + this.tokens.findIndex((token, k) => k > i && token.text === ';');
        return -1;
    }

    isAnnotation(i) {
        const top = this.brackets.at(-1);
        if (top.ternaries > 0) {
            --top.ternaries;
            return false;
        }
        const named = this.tokens[i - 1]?.isWord;
        return top.open === '(' || this.at(i - 1) === ')' || (top.isClass && named)
            || (named && ['const', 'let'].includes(this.at(i - 2)));
    }

    isTypeArgument(i) {
        if (!this.tokens[i - 1]?.isWord || this.tokens[i - 1].end !== this.tokens[i].start)
            return false;
        return this.at(this.afterBracket(i, '<', '>')) === '(';
    }

    follow(i) {
        const word = this.at(i);
        const top = this.brackets.at(-1);
        if (Closing.has(word)) {
            const isClass = word === '{' && this.nextBraceIsClass;
            this.nextBraceIsClass &&= word !== '{';
            this.brackets.push({ open: word, isClass, ternaries: 0 });
        } else if (Closers.includes(word)) {
            this.brackets.pop();
        } else if (word === 'class') {
            this.nextBraceIsClass = true;
        } else if (word === '?') {
            ++top.ternaries;
        }
        return i + 1;
    }

    step(i) {
        const declaration = this.afterDeclaration(i);
        if (declaration >= 0)
            return this.erase(i, declaration);
        const word = this.at(i);
        if (word === 'implements')
            return this.erase(i, this.tokens.findIndex((token, k) => k > i && token.text === '{'));
        if (['private', 'readonly'].includes(word) && this.brackets.at(-1).isClass)
            return this.erase(i, i + 1);
        if (word === 'as' && (this.tokens[i - 1].isWord || Closers.includes(this.at(i - 1))))
            return this.erase(i, this.afterType(i + 1));
        if (word === '?' && this.at(i + 1) === ':')
            return this.erase(i, this.afterType(i + 2));
        if (word === ':' && this.isAnnotation(i))
            return this.erase(i, this.afterType(i + 1));
        if (word === '<' && this.isTypeArgument(i))
            return this.erase(i, this.afterBracket(i, '<', '>'));
        return this.follow(i);
    }

    run() {
        for (let i = 0; i < this.tokens.length;)
            i = this.step(i);
        let result = '';
        let at = 0;
        for (const [start, end] of this.erased) {
            result += this.text.slice(at, start) + this.text.slice(start, end).replace(/[^\n]/g, ' ');
            at = end;
        }
        return result + this.text.slice(at);
    }
}

/** `text` without its types; lines and columns stay where they were. */
export function withoutTypes(text) {
    return new Eraser(text).run();
}
