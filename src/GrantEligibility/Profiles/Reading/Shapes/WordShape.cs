using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>
/// A word of an enumeration, whose values count from 0 without a gap; what is read is the value's number. The enumeration is
/// no type parameter, so that a process has one such class to make ready, and not one for each enumeration.
/// </summary>
internal sealed class WordShape(Type enumeration) : Shape<int>
{
    // In the order of the values.
    private readonly string[] _words = EnumerationWords.Of(enumeration);

    internal Type Enumeration => enumeration;

    internal override string Accepted => $"Use {NearestWord.Alternatives(_words)}.";

    private protected override string Noun => $"a {EnumerationWords.NameOf(enumeration)}";

    internal override int Read(TokenTree tree, int token) => Array.IndexOf(_words, tree.TextOf(token));

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.String, inspection, token))
        {
            return;
        }

        var word = inspection.Tree.NameOf(token);
        if (Array.IndexOf(_words, word) < 0)
        {
            inspection.Report(
                FaultCodes.UnknownWord,
                token,
                $"{Quoted.Text(word)} is not a known {EnumerationWords.NameOf(enumeration)}.",
                NearestWord.Advice(word, _words));
        }
    }
}
