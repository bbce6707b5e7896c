using System.Text;
using System.Text.Json;

namespace GrantEligibility.Profiles.Reading;

/// <summary>
/// A document as its tokens, in the order of the text, each with its place; a name is followed by its value. Where the
/// text breaks off, the tree holds what was read before that.
/// </summary>
internal sealed class TokenTree(ReadOnlyMemory<byte> text, Token[] tokens, int count)
{
    /// <summary>How many tokens there are.</summary>
    internal int Count => count;

    /// <summary>The token at an index; 0 is the whole document.</summary>
    internal Token this[int index] => tokens[index];

    /// <summary>The members of an object, in the order of the text: the index of each name. The value follows it.</summary>
    internal IEnumerable<int> MembersOf(int @object)
    {
        for (var name = @object + 1; name < tokens[@object].End; name = HasValue(name) ? tokens[name + 1].End : Count)
        {
            yield return name;
        }
    }

    /// <summary>The items of a list: the index of each.</summary>
    internal IEnumerable<int> ItemsOf(int list)
    {
        for (var item = list + 1; item < tokens[list].End; item = tokens[item].End)
        {
            yield return item;
        }
    }

    /// <summary>How many items a list has.</summary>
    internal int CountItemsOf(int list)
    {
        var count = 0;
        for (var item = list + 1; item < tokens[list].End; item = tokens[item].End)
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether the text reached the value of a name.</summary>
    internal bool HasValue(int name) => name + 1 < Count;

    /// <summary>The token as it is written, without quotes.</summary>
    internal ReadOnlySpan<byte> RawOf(int index) =>
        text.Span.Slice(tokens[index].Offset + (IsQuoted(index) ? 1 : 0), tokens[index].Length);

    /// <summary>The text of a text or a name, its escapes resolved; null where an escape stands for half a character.</summary>
    internal string? TextOf(int index)
    {
        if (!tokens[index].IsEscaped)
        {
            return Encoding.UTF8.GetString(RawOf(index));
        }

        var reader = new Utf8JsonReader(text.Span.Slice(tokens[index].Offset, tokens[index].Length + 2));
        reader.Read();
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A name as text; one with a broken escape as it is written.</summary>
    internal string NameOf(int index) => TextOf(index) ?? Encoding.UTF8.GetString(RawOf(index));

    /// <summary>Whether a name is the one given, which is in ASCII, letter for letter.</summary>
    internal bool IsNamed(int index, string name) =>
        tokens[index].IsEscaped ? TextOf(index) == name : Ascii.Equals(RawOf(index), name);

    /// <summary>The pointer to a token; to <see cref="Count"/>, of what the text broke off before.</summary>
    internal string PointerTo(int target)
    {
        var pointer = new StringBuilder();
        for (var container = 0; target > container && container < Count;)
        {
            var next = tokens[container].Kind == JsonTokenType.StartObject
                ? StepIntoMember(container, target, pointer)
                : StepIntoItem(container, target, pointer);
            if (next is not { } child)
            {
                break;
            }

            container = child;
        }

        return pointer.ToString();
    }

    /// <summary>One step of a pointer (RFC 6901).</summary>
    internal static string StepTo(string name) =>
        $"/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private int? StepIntoMember(int @object, int target, StringBuilder pointer)
    {
        foreach (var name in MembersOf(@object))
        {
            if (!HasValue(name) || target < tokens[name + 1].End || IsOpen(name + 1))
            {
                pointer.Append(StepTo(NameOf(name)));
                return target > name + 1 && HasValue(name) ? name + 1 : null;
            }
        }

        return null;
    }

    private int? StepIntoItem(int list, int target, StringBuilder pointer)
    {
        var position = 0;
        foreach (var item in ItemsOf(list))
        {
            if (target < tokens[item].End || IsOpen(item))
            {
                pointer.Append('/').Append(position);
                return target > item ? item : null;
            }

            position++;
        }

        return null;
    }

    private bool IsOpen(int index) => !tokens[index].IsClosed;

    private bool IsQuoted(int index) => tokens[index].Kind is JsonTokenType.String or JsonTokenType.PropertyName;
}
