using System.Globalization;
using System.Text.Json;

namespace GrantEligibility.Profiles.Reading;

/// <summary>Parses a text in UTF-8 as far as it is JSON, without recursion.</summary>
internal sealed class TokenTreeParser
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly int _maxDepth;

    // Arrays, since collections of values of ours would be compiled while a process starts.
    private Token[] _tokens;
    private int _count;

    // The innermost object or list that is open: until it is closed, its end is where the one around it begins.
    private int _open = -1;
    private int _depth;

    private TokenTreeParser(ReadOnlyMemory<byte> text, int maxDepth)
    {
        _text = text;
        _maxDepth = maxDepth;

        // Room for the tokens of a usual document, at some eight bytes each.
        _tokens = new Token[Math.Clamp(text.Length / 8, 16, 1024)];
    }

    private bool IsComplete => _count > 0 && _tokens[0].IsClosed;

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text, in valid UTF-8.</param>
    /// <param name="maxDepth">The deepest nesting, inclusive.</param>
    /// <returns>The tokens up to the first problem, and that problem; null where the whole text is one JSON object.</returns>
    internal static (TokenTree Tree, TextProblem? Problem) Parse(ReadOnlyMemory<byte> text, int maxDepth)
    {
        var parser = new TokenTreeParser(text, maxDepth);
        var problem = parser.BeginsAnObject() ?? parser.Parse();
        parser.LeaveOpenOnesAtTheEnd();
        return (new TokenTree(text, parser._tokens, parser._count), problem);
    }

    private TextProblem? BeginsAnObject()
    {
        const string accepted = "The document is one JSON object: it begins with '{' and ends with '}'.";
        var first = 0;
        while (first < _text.Length && _text.Span[first] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            first++;
        }

        if (first == _text.Length)
        {
            return new TextProblem(FaultCodes.Truncated, _text.Length, "The file is empty.", accepted);
        }

        return _text.Span[first] == '{'
            ? null
            : new TextProblem(FaultCodes.NotJson, first, $"The text begins with {SyntaxProblem.CharacterAt(_text.Span, first)}.", accepted);
    }

    // The reader is told that more may follow, since only then does it tell a text that breaks off from one that is wrong.
    private TextProblem? Parse()
    {
        var options = new JsonReaderOptions { MaxDepth = _maxDepth + 1 };
        var reader = new Utf8JsonReader(_text.Span, isFinalBlock: false, new JsonReaderState(options));
        try
        {
            while (reader.Read())
            {
                if (!TryTake(ref reader))
                {
                    return new TextProblem(
                        FaultCodes.TooDeep,
                        (int)reader.TokenStartIndex,
                        string.Create(CultureInfo.InvariantCulture, $"Objects and lists are nested more than {_maxDepth} deep."),
                        "No document of this format is nested so deep.");
                }
            }
        }
        catch (JsonException exception)
        {
            return IsComplete ? SyntaxProblem.AfterTheDocument(exception, _text.Span) : SyntaxProblem.Of(exception, _text.Span);
        }

        return IsComplete
            ? null
            : new TextProblem(FaultCodes.Truncated, _text.Length, "The text ends here, before the document does.", "Supply the whole file.");
    }

    private bool TryTake(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when _depth == _maxDepth:
                return false;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Add(ref reader, end: _open, isClosed: false);
                _open = _count - 1;
                _depth++;
                return true;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close(isClosed: true);
                return true;
            default:
                Add(ref reader, end: _count + 1, isClosed: true);
                return true;
        }
    }

    private void Add(ref Utf8JsonReader reader, int end, bool isClosed)
    {
        if (_count == _tokens.Length)
        {
            var wider = new Token[_count * 2];
            Array.Copy(_tokens, wider, _count);
            _tokens = wider;
        }

        _tokens[_count++] = new Token(
            reader.TokenType, (int)reader.TokenStartIndex, reader.ValueSpan.Length, end, reader.ValueIsEscaped, isClosed);
    }

    private void Close(bool isClosed)
    {
        var container = _open;
        _open = _tokens[container].End;
        _depth--;
        _tokens[container] = _tokens[container] with { End = _count, IsClosed = isClosed };
    }

    private void LeaveOpenOnesAtTheEnd()
    {
        while (_open >= 0)
        {
            Close(isClosed: false);
        }
    }
}
