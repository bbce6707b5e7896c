namespace GrantEligibility.Facts;

/// <summary>A place in one of the documents a decision is made from. Immutable.</summary>
/// <param name="Document">The document.</param>
/// <param name="Pointer">
/// A JSON pointer (RFC 6901) into it: <c>/credentials/0/certifiedOn</c>. The empty pointer is the whole document.
/// A fact the document does not state has the pointer where it would stand.
/// </param>
public readonly record struct Place(Document Document, string Pointer) : ISpanFormattable
{
    /// <summary>The place of a member of what stands here.</summary>
    /// <param name="member">The member's JSON name, or an index as digits.</param>
    /// <returns>The place one step further down.</returns>
    public Place Of(string member) => this with
    {
        Pointer = string.Concat(Pointer, "/", member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)),
    };

    /// <inheritdoc/>
    /// <remarks>Written out, here and in <see cref="Fact"/>: what a record asks for of itself would be compiled while a process starts.</remarks>
    public bool Equals(Place other) => Document == other.Document && Pointer == other.Pointer;

    /// <inheritdoc/>
    public override int GetHashCode() => ((Pointer?.GetHashCode(StringComparison.Ordinal) ?? 0) * 31) + (int)Document;

    private string Word => EnumerationText.Of<Document>(Document);

    /// <summary>Whether it is a part of what stands at another place. What was given no place is part of nothing.</summary>
    internal bool IsBelow(Place other) =>
        Pointer is not null && other.Pointer is not null && Document == other.Document && Pointer.Length > other.Pointer.Length && Pointer[other.Pointer.Length] == '/'
        && Pointer.StartsWith(other.Pointer, StringComparison.Ordinal);

    /// <summary>The place as it is printed: <c>profile /credentials/0</c>.</summary>
    /// <returns>The document's word, a space and the pointer; the word alone for the whole document.</returns>
    public override string ToString() => string.IsNullOrEmpty(Pointer) ? Word : string.Concat(Word, " ", Pointer);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Written straight into a sentence: most places are printed within one.</summary>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        string.IsNullOrEmpty(Pointer) ? destination.TryWrite($"{Word}", out charsWritten) : destination.TryWrite($"{Word} {Pointer}", out charsWritten);
}
