using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A word of an enumeration.</summary>
internal sealed class WordShape : Shape
{
    private readonly string[] _words;
    private readonly string _name;

    internal WordShape(Type enumeration)
    {
        _words = [.. Enum.GetNames(enumeration).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

        // ChokeholdStance: a stance.
        _name = JsonNamingPolicy.KebabCaseLower.ConvertName(enumeration.Name).Split('-')[^1];
    }

    internal override string Accepted => $"Use {NearestWord.Alternatives(_words)}.";

    private protected override string Noun => $"a {_name}";

    private protected override void CheckStated(Inspection inspection, int token)
    {
        if (!Is(JsonTokenType.String, inspection, token))
        {
            return;
        }

        var word = inspection.Tree.NameOf(token);
        if (!_words.Contains(word, StringComparer.Ordinal))
        {
            inspection.Report(
                FaultCodes.UnknownWord, token, $"{Quoted.Text(word)} is not a known {_name}.", NearestWord.Advice(word, _words));
        }
    }
}
