using System.Text;

namespace GrantEligibility.Explanations.Letters;

/// <summary>A Markdown document (CommonMark with the tables of GitHub) whose texts are never taken for markup.</summary>
internal sealed class MarkdownPage
{
    private const string Special = "\\`*_[]<>|&~$@#";

    private readonly StringBuilder _text = new();

    /// <summary>The document so far.</summary>
    public override string ToString() => _text.ToString();

    internal void Heading(int level, string text)
    {
        Separate();
        _text.Append('#', level).Append(' ').Append(Escaped(text, mayOpenABlock: false)).Append('\n');
    }

    internal void Paragraph(string text)
    {
        Separate();
        _text.Append(Escaped(text)).Append('\n');
    }

    /// <summary>Names with their values, a line each.</summary>
    internal void Lines(params IReadOnlyList<(string Name, string Value)> lines)
    {
        Separate();
        var marked = lines.Select(line => $"**{Escaped(line.Name, mayOpenABlock: false)}:** {Escaped(line.Value, mayOpenABlock: false)}");

        // A backslash at the end of a line breaks it where a line feed alone would not.
        _text.AppendJoin("\\\n", marked).Append('\n');
    }

    internal void Bullets(IEnumerable<string> items)
    {
        Separate();
        foreach (var item in items)
        {
            _text.Append("- ").Append(Escaped(item)).Append('\n');
        }
    }

    /// <summary>A numbered item: a bold line, paragraphs and bullets below it.</summary>
    internal void Item(int number, string title, IEnumerable<string> paragraphs, IEnumerable<string> bullets)
    {
        Separate();
        var start = PlainText.Of($"{number}. ");
        var indent = new string(' ', start.Length);
        _text.Append(start).Append("**").Append(Escaped(title, mayOpenABlock: false)).Append("**\n");
        foreach (var paragraph in paragraphs)
        {
            _text.Append('\n').Append(indent).Append(Escaped(paragraph)).Append('\n');
        }

        var separator = "\n";
        foreach (var bullet in bullets)
        {
            _text.Append(separator).Append(indent).Append("- ").Append(Escaped(bullet)).Append('\n');
            separator = string.Empty;
        }
    }

    internal void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Separate();
        Row(heads);
        _text.Append('|').Insert(_text.Length, " --- |", heads.Count).Append('\n');
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    /// <summary>A text in which nothing is taken for markup, on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayOpenABlock">Whether it stands where a list or a heading could begin.</param>
    internal static string Escaped(string text, bool mayOpenABlock = true)
    {
        // Indented text would be taken for code, and spaces at its end undo what is bold.
        text = text.Trim();
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = char.IsControl(text[i]) ? ' ' : text[i];
            if (Special.Contains(character, StringComparison.Ordinal) || (mayOpenABlock && OpensABlock(text, i)) || LinksByItself(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    // At the start: - + bullets, = underline, and 1. or 1) numbers.
    private static bool OpensABlock(string text, int at) =>
        at == 0
            ? text[at] is '-' or '+' or '='
            : text[at] is '.' or ')' && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    // http://… and www.… become links with no markup around them.
    private static bool LinksByItself(string text, int at) =>
        (text[at] == ':' && text.AsSpan(at).StartsWith("://", StringComparison.Ordinal))
        || (text[at] == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));

    private void Row(IEnumerable<string> cells)
    {
        _text.Append('|');
        foreach (var cell in cells)
        {
            _text.Append(' ').Append(Escaped(cell, mayOpenABlock: false)).Append(" |");
        }

        _text.Append('\n');
    }

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
