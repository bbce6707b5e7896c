using System.Text;

namespace GrantEligibility.Explanations;

/// <summary>Plain text of at most 100 columns, wrapped between words.</summary>
internal sealed class TextPage
{
    private const int Width = 100;

    private readonly StringBuilder _text = new();

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();

    internal void Blank() => _text.Append('\n');

    internal void Section(string title)
    {
        Blank();
        Line(0, title);
    }

    /// <summary>A paragraph at an indent; its further lines stand deeper by <paramref name="hanging"/>.</summary>
    internal void Line(int indent, string text, int hanging = 0)
    {
        var column = 0;
        foreach (var word in Printable(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                _text.Append('\n');
                column = 0;
                indent += hanging;
                hanging = 0;
            }

            if (column == 0)
            {
                _text.Append(' ', indent);
                column = indent;
            }
            else
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word);
            column += word.Length;
        }

        _text.Append('\n');
    }

    /// <summary>A profile's text with what could steer a terminal or break a line replaced.</summary>
    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;
}
